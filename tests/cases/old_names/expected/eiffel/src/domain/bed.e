note
	description: "Bed."

class
	BED

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	size: INTEGER_64
			-- The JSON field `size'.

	soil: detachable BED_SOIL
			-- The JSON field `soil'.

	gardener: detachable OWNER
			-- Who works there.

	history: detachable STRING_TABLE [LIST [BED_HISTORY_VALUE_ITEM]]
			-- The JSON field `history'.

feature -- Status report

	has_size: BOOLEAN
			-- Is `size' set?

feature -- Element change

	set_size (a_size: INTEGER_64)
			-- Set `size'.
		do
			size := a_size
			has_size := True
		ensure
			size_set: size = a_size
			has_size: has_size
		end

	unset_size
			-- Leave `size' out.
		do
			size := 0
			has_size := False
		ensure
			not_has_size: not has_size
		end

	set_soil (a_soil: detachable BED_SOIL)
			-- Set `soil'; Void leaves it out.
		do
			soil := a_soil
		ensure
			soil_set: soil = a_soil
		end

	set_soil_string (a_text: READABLE_STRING_GENERAL)
			-- Set `soil' to `a_text'.
		do
			set_soil (create {BED_SOIL_STRING}.make (a_text))
		end

	set_gardener (a_gardener: detachable OWNER)
			-- Set `gardener'; Void leaves it out.
		do
			gardener := a_gardener
		ensure
			gardener_set: gardener = a_gardener
		end

	set_history (a_history: detachable STRING_TABLE [LIST [BED_HISTORY_VALUE_ITEM]])
			-- Set `history'; Void leaves it out.
		do
			history := a_history
		ensure
			history_set: history = a_history
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			size := a_fields.integer_64 (once "size")
			has_size := a_fields.is_integer_64 (once "size")
			soil := (create {BED_SOIL_CODEC}).field (a_fields, once "soil")
			gardener := (create {API_MODEL_CODEC [OWNER]}).field (a_fields, once "gardener")
			history := history_codec.field (a_fields, once "history")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("size", size, has_size, False)
			a_fields.put_value ("soil", soil, False)
			a_fields.put_value ("gardener", gardener, False)
			history_codec.put (a_fields, "history", history, False)
		end

feature {NONE} -- Implementation

	history_codec: API_MAP_CODEC [LIST [BED_HISTORY_VALUE_ITEM]]
			-- What reads and writes it.
		once
			create Result.make (create {API_LIST_CODEC [BED_HISTORY_VALUE_ITEM]}.make (create {API_MODEL_CODEC [BED_HISTORY_VALUE_ITEM]}))
		end

end
