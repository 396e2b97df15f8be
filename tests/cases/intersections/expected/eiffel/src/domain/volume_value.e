note
	description: "Volume value."

class
	VOLUME_VALUE

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_loudness: INTEGER_64)
			-- Set what is required.
		do
			make
			set_loudness (a_loudness)
		ensure
			loudness_set: loudness = a_loudness
		end

feature -- Access

	loudness: INTEGER_64
			-- The JSON field `loudness'.

feature -- Status report

	has_loudness: BOOLEAN
			-- Is `loudness' set?

feature -- Element change

	set_loudness (a_loudness: INTEGER_64)
			-- Set `loudness'.
		do
			loudness := a_loudness
			has_loudness := True
		ensure
			loudness_set: loudness = a_loudness
			has_loudness: has_loudness
		end

	unset_loudness
			-- Leave `loudness' out.
		do
			loudness := 0
			has_loudness := False
		ensure
			not_has_loudness: not has_loudness
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			loudness := a_fields.integer_64 ("loudness")
			has_loudness := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_integer ("loudness", loudness, has_loudness, False)
		end

end
