note
	description: "LevelSaid."

class
	LEVEL_SAID

inherit
	API_MODEL

	SET_LEVEL_REQUEST

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_level: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create level.make_from_string_general (a_level)
		ensure
			level_set: is_text_copy (level, a_level)
		end

feature -- Access

	level: STRING_32
			-- The JSON field `level'. Known values: {WORD}.

feature -- Element change

	set_level (a_level: READABLE_STRING_GENERAL)
			-- Set `level'.
		do
			create level.make_from_string_general (a_level)
			mark_set ("level")
		ensure
			level_set: is_text_copy (level, a_level)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			level := a_fields.required_text (once "level")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("level", level)
		end

end
