## What an instrument asks, answered from a manifest, as a packet to file.

packet-system = System: { $title }
packet-system-id = System: { $title } ({ $id })
packet-system-revision = System: { $title } ({ $id }, revision { $revision })
packet-not-required = By what the manifest states, this is not required of the system.
packet-not-clear = The manifest does not state enough to decide whether this is required of the system.
packet-required-from = Required from { $from } on.
packet-blank = [blank] { $blank }
packet-nothing-blank = Nothing is left blank
packet-left-blank = Left blank
packet-no-manifest = no manifest states it
packet-not-stated = not stated
