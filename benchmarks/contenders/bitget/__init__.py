"""Who takes part in Bitget's cases."""
