note
	description: "OpenWords."

class
	OPEN_WORDS

inherit
	API_TEXT_VALUES

feature -- Access

	yes: STRING_32 = {STRING_32} "yes"
			-- The value `"yes"'.

	no: STRING_32 = {STRING_32} "no"
			-- The value `"no"'.

	on: STRING_32 = {STRING_32} "on"
			-- The value `"on"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<yes, no, on>>
		end

end
