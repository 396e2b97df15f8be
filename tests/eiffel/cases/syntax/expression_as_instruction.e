class
	EXPRESSION_AS_INSTRUCTION

feature -- Basic operations

	run
		do
			(1 + 2) -- ERROR: an expression stands where an instruction should
		end

end
