note
	description: "Form of the returned vectors: JSON numbers (`float`) or packed 32-bit floats in `base64`."

class
	CREATE_EMBEDDING_REQUEST_ENCODING_FORMAT

feature -- Access

	float: STRING_32 = {STRING_32} "float"

	base64: STRING_32 = {STRING_32} "base64"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "float")
				or else a_value.same_string ({STRING_32} "base64")
		end

end
