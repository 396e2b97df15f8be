note
	description: "Whether moderation only reports scores or also blocks flagged content."

class
	MODERATION_MODE

feature -- Access

	score: STRING_32 = {STRING_32} "score"

	block: STRING_32 = {STRING_32} "block"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "score")
				or else a_value.same_string ({STRING_32} "block")
		end

end
