note
	description: "Severity of the entry."

class
	FINE_TUNING_JOB_EVENT_LEVEL

inherit
	API_TEXT_VALUES

feature -- Access

	info: STRING_32 = {STRING_32} "info"
			-- The value `"info"'.

	warn: STRING_32 = {STRING_32} "warn"
			-- The value `"warn"'.

	error: STRING_32 = {STRING_32} "error"
			-- The value `"error"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<info, warn, error>>
		end

end
