note
	description: "CreateModerationResponse self-harm/intent item."

class
	CREATE_MODERATION_RESPONSE_SELF_HARM_INTENT_ITEM

feature -- Access

	text: STRING_32 = {STRING_32} "text"

	image: STRING_32 = {STRING_32} "image"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "text")
				or else a_value.same_string ({STRING_32} "image")
		end

end
