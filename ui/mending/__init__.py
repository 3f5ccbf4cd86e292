"""What waits in 待整理, and mending it one by one."""
