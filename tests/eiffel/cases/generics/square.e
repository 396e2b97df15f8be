class
	SQUARE

inherit
	SHAPE

create
	make_square

feature {NONE} -- Initialization

	make_square
			-- Nothing to do.
		do
		end

end
