note
	description: "TestState."

class
	TEST_STATE

feature -- Access

	passed: STRING_32 = {STRING_32} "passed"

	failed: STRING_32 = {STRING_32} "failed"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "passed")
				or else a_value.same_string ({STRING_32} "failed")
		end

end
