note
	description: "The variant of COMPARISON_FILTER_VALUE that holds BOOLEAN."

class
	COMPARISON_FILTER_VALUE_BOOLEAN

inherit
	COMPARISON_FILTER_VALUE

	API_HOLDER [BOOLEAN]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [BOOLEAN]
			-- <Precursor>
		do
			Result := create {API_BOOLEAN_CODEC}
		end

end
