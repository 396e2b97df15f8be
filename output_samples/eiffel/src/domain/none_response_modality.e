note
	description: "NoneResponse Modality."

class
	NONE_RESPONSE_MODALITY

feature -- Access

	text: STRING_32 = {STRING_32} "text"

	audio: STRING_32 = {STRING_32} "audio"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "text")
				or else a_value.same_string ({STRING_32} "audio")
		end

end
