"""Reading spreadsheets: a hostile file becomes applications and problems, never a guess."""
