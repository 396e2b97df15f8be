note
	description: "The variant of TREE_MODEL that holds LIST [TREE_MODEL]."

class
	TREE_MODEL_LIST

inherit
	TREE_MODEL

	API_HOLDER [LIST [TREE_MODEL]]

create
	make

feature {NONE} -- Implementation

	codec: API_CODEC [LIST [TREE_MODEL]]
			-- <Precursor>
		do
			Result := create {API_LIST_CODEC [TREE_MODEL]}.make (create {TREE_MODEL_CODEC})
		end

end
