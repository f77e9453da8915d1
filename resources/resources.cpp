// A library needs a source of its own; the resources' sources are generated.
