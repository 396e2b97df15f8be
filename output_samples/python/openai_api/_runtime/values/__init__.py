"""Values as Python and JSON have them, whatever their types."""
