"""What an exchange sends by itself: typed messages over one connection, which comes back by itself and says what it may have lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tradespec.core.lazy import attach

if TYPE_CHECKING:
    from tradespec.core.streams.channel import Channel as Channel
    from tradespec.core.streams.channel import Gap as Gap
    from tradespec.core.streams.channel import StreamSettings as StreamSettings
    from tradespec.core.streams.facade import AsyncChannels as AsyncChannels
    from tradespec.core.streams.facade import Channels as Channels
    from tradespec.core.streams.subscription import AsyncSubscription as AsyncSubscription
    from tradespec.core.streams.subscription import Subscription as Subscription

__all__ = ["AsyncChannels", "AsyncSubscription", "Channel", "Channels", "Gap", "StreamSettings", "Subscription"]

__getattr__, __dir__ = attach(
    __name__,
    {
        **dict.fromkeys(["Channel", "Gap", "StreamSettings"], ".channel"),
        **dict.fromkeys(["AsyncChannels", "Channels"], ".facade"),
        **dict.fromkeys(["AsyncSubscription", "Subscription"], ".subscription"),
    },
)
