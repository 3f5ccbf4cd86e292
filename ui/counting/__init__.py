"""The pages of counting 清点."""
