"""Approvals 审批单 to their end, and what would be allowed now."""
