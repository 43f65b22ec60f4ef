"""One module for each sheet of the result workbooks."""
