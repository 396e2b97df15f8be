note
	description: "Volume value."

class
	VOLUME_VALUE

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_loudness: INTEGER_64)
			-- Set what is required.
		do
			loudness := a_loudness
		ensure
			loudness_set: loudness = a_loudness
		end

feature -- Access

	loudness: INTEGER_64
			-- The JSON field `loudness'.

feature -- Element change

	set_loudness (a_loudness: INTEGER_64)
			-- Set `loudness'.
		do
			loudness := a_loudness
			mark_set ("loudness")
		ensure
			loudness_set: loudness = a_loudness
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			loudness := a_fields.required_integer_64 (once "loudness")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("loudness", loudness)
		end

end
