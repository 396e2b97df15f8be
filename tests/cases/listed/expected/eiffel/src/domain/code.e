note
	description: "Code."

class
	CODE

inherit
	API_TEXT_VALUES

feature -- Access

	ax: STRING_32 = {STRING_32} "ax"
			-- The value `"ax"'.

	bx: STRING_32 = {STRING_32} "bx"
			-- The value `"bx"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<ax, bx>>
		end

end
