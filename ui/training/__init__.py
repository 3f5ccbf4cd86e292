"""Training and undertakings 培训、承诺书登记 (G-35)."""
