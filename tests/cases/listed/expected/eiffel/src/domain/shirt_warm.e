note
	description: "Shirt warm."

class
	SHIRT_WARM

inherit
	API_TEXT_VALUES

feature -- Access

	red: STRING_32 = {STRING_32} "red"
			-- The value `"red"'.

	yellow: STRING_32 = {STRING_32} "yellow"
			-- The value `"yellow"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<red, yellow>>
		end

end
