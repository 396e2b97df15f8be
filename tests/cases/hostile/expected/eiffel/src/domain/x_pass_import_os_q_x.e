note
	description: "[
		x(): pass import os # q"); x(.
	]"

class
	X_PASS_IMPORT_OS_Q_X

inherit
	API_TEXT_VALUES

feature -- Access

	value: STRING_32 = {STRING_32} "'%"\"
			-- The value `"'\"\\"'.

	value_2: STRING_32 = {STRING_32} "%N"
			-- The value `"\n"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<value, value_2>>
		end

end
