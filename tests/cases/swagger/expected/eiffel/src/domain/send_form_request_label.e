note
	description: "Which label."

class
	SEND_FORM_REQUEST_LABEL

inherit
	API_TEXT_VALUES

feature -- Access

	small: STRING_32 = {STRING_32} "small"
			-- The value `"small"'.

	large: STRING_32 = {STRING_32} "large"
			-- The value `"large"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<small, large>>
		end

end
