note
	description: "LevelOn."

class
	LEVEL_ON

inherit
	API_MODEL

	SET_LEVEL_REQUEST

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_level: BOOLEAN)
			-- Set what is required.
		do
			level := a_level
		ensure
			level_set: level = a_level
		end

feature -- Access

	level: BOOLEAN
			-- The JSON field `level'.

feature -- Element change

	set_level (a_level: BOOLEAN)
			-- Set `level'.
		do
			level := a_level
			mark_set ("level")
		ensure
			level_set: level = a_level
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			level := a_fields.required_boolean (once "level")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_boolean ("level", level)
		end

end
