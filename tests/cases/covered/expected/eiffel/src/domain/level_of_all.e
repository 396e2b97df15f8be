note
	description: "LevelOfAll."

class
	LEVEL_OF_ALL

inherit
	API_MODEL

	SET_LEVEL_REQUEST

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_level: LEVEL_OF_ALL_LEVEL)
			-- Set what is required.
		do
			level := a_level
		ensure
			level_set: level = a_level
		end

	make_with_text (a_level: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create {LEVEL_OF_ALL_LEVEL_STRING} level.make (a_level)
		ensure
			level_set: attached {LEVEL_OF_ALL_LEVEL_STRING} level as l_value and then l_value.value.same_string_general (a_level)
		end

feature -- Access

	level: LEVEL_OF_ALL_LEVEL
			-- The JSON field `level'.

feature -- Element change

	set_level (a_level: LEVEL_OF_ALL_LEVEL)
			-- Set `level'.
		do
			level := a_level
			mark_set ("level")
		ensure
			level_set: level = a_level
		end

	set_level_string (a_text: READABLE_STRING_GENERAL)
			-- Set `level' to `a_text'.
		do
			set_level (create {LEVEL_OF_ALL_LEVEL_STRING}.make (a_text))
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			level := (create {LEVEL_OF_ALL_LEVEL_CODEC}).required_field (a_fields, once "level")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("level", level)
		end

end
