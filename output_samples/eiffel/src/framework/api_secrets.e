note
	description: "Which fields others must not see, by their names."

class
	API_SECRETS

feature -- Status report

	is_secret (a_name: READABLE_STRING_8): BOOLEAN
			-- Is a field called `a_name' likely to hold what others must not see?
		local
			l_name: STRING_8
			i: INTEGER
		do
			l_name := a_name.as_lower.to_string_8
			from
				i := Secret.lower
			until
				i > Secret.upper or Result
			loop
				Result := l_name.has_substring (Secret.item (i)) and not l_name.starts_with ("idempotency")
				i := i + 1
			end
		end

feature {NONE} -- Implementation

	Secret: ARRAY [STRING_8]
			-- What the names of such fields have in them.
		once
			Result := <<"auth", "key", "token", "secret", "passw", "cookie", "signature", "credential", "session">>
		end

end
