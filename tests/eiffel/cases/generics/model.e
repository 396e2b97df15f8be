class
	MODEL

create
	make

feature {NONE} -- Initialization

	make
			-- Nothing to do.
		do
		end

end
