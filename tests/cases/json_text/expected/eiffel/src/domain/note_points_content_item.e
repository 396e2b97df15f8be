note
	description: "Note points content item."

class
	NOTE_POINTS_CONTENT_ITEM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	at: REAL_64
			-- The JSON field `at'.

feature -- Status report

	has_at: BOOLEAN
			-- Is `at' set?

feature -- Element change

	set_at (a_at: REAL_64)
			-- Set `at'.
		require
			at_finite: (create {API_CHECK}).is_finite (a_at)
		do
			at := a_at
			has_at := True
		ensure
			at_set: at = a_at
			has_at: has_at
		end

	unset_at
			-- Leave `at' out.
		do
			at := 0
			has_at := False
		ensure
			not_has_at: not has_at
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			at := a_fields.real_64 (once "at")
			has_at := a_fields.is_real_64 (once "at")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_real ("at", at, has_at, False)
		end

end
