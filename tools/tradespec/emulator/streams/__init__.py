"""The exchanges' streams, live from the same engine as their HTTP side.

    hub.py      who listens to which channel           books.py    what changed in an order book
    outbox.py   what waits for one client              faults.py   messages that go wrong
    talk.py     one conversation over any transport    asgi.py     over RFC 6455
    ticking.py  what is sent by the clock
    draft00.py  frames and handshake of 2011           draft00_server.py  over that

A face's part is pure: text in, frames out. It sends in the thread of whoever caused a frame, under the exchange's lock; what goes over
sockets only waits in a client's outbox meanwhile.
"""
