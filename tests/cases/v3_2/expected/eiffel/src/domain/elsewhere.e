note
	description: "Elsewhere."

class
	ELSEWHERE

inherit
	PLACE
		redefine
			read_fields,
			write_fields
		end

create
	make,
	make_from_json

feature -- Access

	far: BOOLEAN
			-- The JSON field `far'.

feature -- Status report

	has_far: BOOLEAN
			-- Is `far' set?

feature -- Element change

	set_far (a_far: BOOLEAN)
			-- Set `far'.
		do
			far := a_far
			has_far := True
		ensure
			far_set: far = a_far
			has_far: has_far
		end

	unset_far
			-- Leave `far' out.
		do
			far := False
			has_far := False
		ensure
			not_has_far: not has_far
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			far := a_fields.boolean (once "far")
			has_far := a_fields.is_boolean (once "far")
			Precursor (a_fields)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			Precursor (a_fields)
			a_fields.put_boolean ("far", far, has_far, False)
		end

end
