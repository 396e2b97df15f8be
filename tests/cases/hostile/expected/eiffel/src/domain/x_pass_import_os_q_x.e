note
	description: "[
		x(): pass import os # q"); x(.
	]"

class
	X_PASS_IMPORT_OS_Q_X

feature -- Access

	value: STRING_32 = {STRING_32} "'%"\"

	value_2: STRING_32 = {STRING_32} "%N"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "'%"\")
				or else a_value.same_string ({STRING_32} "%N")
		end

end
