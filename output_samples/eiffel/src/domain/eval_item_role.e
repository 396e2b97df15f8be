note
	description: "Who speaks. Use `assistant` for earlier model output."

class
	EVAL_ITEM_ROLE

feature -- Access

	user: STRING_32 = {STRING_32} "user"

	assistant: STRING_32 = {STRING_32} "assistant"

	system: STRING_32 = {STRING_32} "system"

	developer: STRING_32 = {STRING_32} "developer"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "user")
				or else a_value.same_string ({STRING_32} "assistant")
				or else a_value.same_string ({STRING_32} "system")
				or else a_value.same_string ({STRING_32} "developer")
		end

end
