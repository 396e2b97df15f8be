note
	description: "[
		Technique to use. `supervised` learns from sample answers, `dpo` from preferences, `reinforcement`
		from grader scores.
	]"

class
	FINE_TUNE_METHOD_TYPE

feature -- Access

	supervised: STRING_32 = {STRING_32} "supervised"

	dpo: STRING_32 = {STRING_32} "dpo"

	reinforcement: STRING_32 = {STRING_32} "reinforcement"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "supervised")
				or else a_value.same_string ({STRING_32} "dpo")
				or else a_value.same_string ({STRING_32} "reinforcement")
		end

end
