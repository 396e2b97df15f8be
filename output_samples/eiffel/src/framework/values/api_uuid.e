note
	description: "[
		A UUID (RFC 9562), and the text that says it. It never changes. Those of the same digits are equal, whatever their
		case.
	]"

class
	API_UUID

inherit
	HASHABLE
		redefine
			is_equal,
			out
		end

create
	make_from_text,
	make_random

convert
	text: {STRING_32, READABLE_STRING_GENERAL}

feature {NONE} -- Initialization

	make_from_text (a_text: READABLE_STRING_GENERAL)
			-- What `a_text' says.
		require
			uuid: (create {API_TEXTS}).is_uuid (a_text)
		do
			create text.make_from_string_general (a_text)
		ensure
			text_set: text.same_string_general (a_text)
		end

	make_random
			-- One that nobody has had before (version 4).
		do
			make_from_text ((create {API_RANDOM}).uuid)
		end

feature -- Access

	text: STRING_32
			-- The text that says it.

	version: INTEGER
			-- How it was made; 0 for the one of zeros.
		do
			Result := ("0123456789abcdef").index_of (out.item (15), 1) - 1
		end

	hash_code: INTEGER
			-- <Precursor>
		do
			Result := out.hash_code
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- <Precursor>
		do
			Result := out.same_string (other.out)
		end

feature -- Output

	out: STRING_8
			-- <Precursor>
		do
			Result := text.as_lower.to_string_8
		end

invariant
	valid: (create {API_TEXTS}).is_uuid (text)

end
