note
	description: "Look of `dall-e-3` images: dramatic with `vivid`, more true to life with `natural`."

class
	CREATE_IMAGE_REQUEST_STYLE

inherit
	API_TEXT_VALUES

feature -- Access

	vivid: STRING_32 = {STRING_32} "vivid"
			-- The value `"vivid"'.

	natural: STRING_32 = {STRING_32} "natural"
			-- The value `"natural"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<vivid, natural>>
		end

end
