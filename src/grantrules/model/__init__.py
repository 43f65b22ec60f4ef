"""The words of grantrules: values without behaviour that knows files, clocks or spreadsheets."""
