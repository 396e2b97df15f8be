note
	description: "Severity of the entry."

class
	FINE_TUNING_JOB_EVENT_LEVEL

feature -- Access

	info: STRING_32 = {STRING_32} "info"

	warn: STRING_32 = {STRING_32} "warn"

	error: STRING_32 = {STRING_32} "error"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "info")
				or else a_value.same_string ({STRING_32} "warn")
				or else a_value.same_string ({STRING_32} "error")
		end

end
