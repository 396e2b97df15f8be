note
	description: "[
		An enum as other generators write it: an attribute that nothing sets, and features that are called like
		those of ANY.
	]"

class
	ENUM

create
	make

feature {NONE} -- Initialization

	make
			-- Set nothing.
		do
		end

feature -- Access

	value: STRING_32 -- ERROR: `value' is not set by `make'

	default: STRING_32 -- ERROR: `default' is a feature of ANY
			-- The value that is meant when none is given.
		do
			Result := value
		end

	out: STRING_32 -- ERROR: `out' is a feature of ANY, and not redefined
		do
			Result := value
		end

	output (output: STRING_32): STRING_32 -- ERROR: `output' hides the feature
			-- Text of `output'.
		do
			Result := output
		end

end
