note
	description: "Look of `dall-e-3` images: dramatic with `vivid`, more true to life with `natural`."

class
	CREATE_IMAGE_REQUEST_STYLE

feature -- Access

	vivid: STRING_32 = {STRING_32} "vivid"

	natural: STRING_32 = {STRING_32} "natural"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "vivid")
				or else a_value.same_string ({STRING_32} "natural")
		end

end
