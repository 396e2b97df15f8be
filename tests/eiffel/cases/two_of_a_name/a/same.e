class
	SAME

end
