note
	description: "Tells progress notes (`message`) from measurements (`metrics`)."

class
	FINE_TUNING_JOB_EVENT_TYPE

feature -- Access

	message: STRING_32 = {STRING_32} "message"

	metrics: STRING_32 = {STRING_32} "metrics"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "message")
				or else a_value.same_string ({STRING_32} "metrics")
		end

end
