note
	description: "LevelKnown."

class
	LEVEL_KNOWN

inherit
	API_MODEL

	SET_LEVEL_REQUEST

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_level: INTEGER_64)
			-- Set what is required.
		do
			level := a_level
		ensure
			level_set: level = a_level
		end

feature -- Access

	level: INTEGER_64
			-- The JSON field `level'. Known values: {STEP}.

feature -- Element change

	set_level (a_level: INTEGER_64)
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
			level := a_fields.required_integer_64 (once "level")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("level", level)
		end

end
