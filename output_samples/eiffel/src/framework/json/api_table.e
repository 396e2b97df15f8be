note
	description: "[
		Tables whose keys are texts of strangers. STRING_TABLE takes a place outside of its memory for some keys with
		characters beyond Latin, whose hash codes overflow and are negative; here they never are.
	]"

class
	API_TABLE [G]

inherit
	STRING_TABLE [G]
		redefine
			hash_code_of
		end

create
	make, make_equal, make_caseless, make_equal_caseless

feature -- Hash code

	hash_code_of (a_key: READABLE_STRING_GENERAL): INTEGER
			-- <Precursor>
		local
			i: INTEGER
			l_key: READABLE_STRING_GENERAL
			l_hash: NATURAL_32
		do
			l_key := a_key
			if is_case_insensitive then
				l_key := a_key.as_lower
			end
			from
				i := 1
			until
				i > l_key.count
			loop
				l_hash := l_hash * Factor + l_key.code (i)
				i := i + 1
			end
			Result := (l_hash & Largest).to_integer_32
		end

feature {NONE} -- Implementation

	Factor: NATURAL_32 = 31
			-- What a character weighs more than the one behind it.

	Largest: NATURAL_32 = 0x7FFFFFFF
			-- The largest hash code.

end
