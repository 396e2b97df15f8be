note
	description: "[
		Technique to use. `supervised` learns from sample answers, `dpo` from preferences, `reinforcement`
		from grader scores.
	]"

class
	FINE_TUNE_METHOD_TYPE

inherit
	API_TEXT_VALUES

feature -- Access

	supervised: STRING_32 = {STRING_32} "supervised"
			-- The value `"supervised"'.

	dpo: STRING_32 = {STRING_32} "dpo"
			-- The value `"dpo"'.

	reinforcement: STRING_32 = {STRING_32} "reinforcement"
			-- The value `"reinforcement"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<supervised, dpo, reinforcement>>
		end

end
