note
	description: "TestState."

class
	TEST_STATE

inherit
	API_TEXT_VALUES

feature -- Access

	passed: STRING_32 = {STRING_32} "passed"
			-- The value `"passed"'.

	failed: STRING_32 = {STRING_32} "failed"
			-- The value `"failed"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<passed, failed>>
		end

end
