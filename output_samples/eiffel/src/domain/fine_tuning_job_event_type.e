note
	description: "Tells progress notes (`message`) from measurements (`metrics`)."

class
	FINE_TUNING_JOB_EVENT_TYPE

inherit
	API_TEXT_VALUES

feature -- Access

	message: STRING_32 = {STRING_32} "message"
			-- The value `"message"'.

	metrics: STRING_32 = {STRING_32} "metrics"
			-- The value `"metrics"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<message, metrics>>
		end

end
