note
	description: "Wax kind."

class
	WAX_KIND

inherit
	API_TEXT_VALUES

feature -- Access

	wax: STRING_32 = {STRING_32} "wax"
			-- The value `"wax"'.

	crayon: STRING_32 = {STRING_32} "crayon"
			-- The value `"crayon"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<wax, crayon>>
		end

end
