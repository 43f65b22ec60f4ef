"""The command line: a door for clerks, lawyers and auditors, in German."""
