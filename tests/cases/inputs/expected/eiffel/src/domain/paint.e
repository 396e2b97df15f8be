note
	description: "Paint."

class
	PAINT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	color: detachable STRING_32
			-- The JSON field `color'.

	layers: INTEGER_64
			-- The JSON field `layers'.

feature -- Status report

	has_layers: BOOLEAN
			-- Is `layers' set?

feature -- Element change

	set_color (a_color: detachable READABLE_STRING_GENERAL)
			-- Set `color'; Void leaves it out.
		do
			color := text_copy (a_color)
		ensure
			color_set: is_text_copy (color, a_color)
		end

	set_layers (a_layers: INTEGER_64)
			-- Set `layers'.
		do
			layers := a_layers
			has_layers := True
		ensure
			layers_set: layers = a_layers
			has_layers: has_layers
		end

	unset_layers
			-- Leave `layers' out.
		do
			layers := 0
			has_layers := False
		ensure
			not_has_layers: not has_layers
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			color := a_fields.text (once "color")
			layers := a_fields.integer_64 (once "layers")
			has_layers := a_fields.is_integer_64 (once "layers")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("color", color, False)
			a_fields.put_integer ("layers", layers, has_layers, False)
		end

end
